/** The example organisation, a museum, brought in through the same doors as anybody's own figures. Its data are the tables in {@code db/demo}, with days counted from the day of loading. It fills a data folder that {@code koers demo} made, or stands beside one's own figures until it is taken away; what it consists of then is remembered. */
@org.jspecify.annotations.NullMarked
package nl.koers.demo;
