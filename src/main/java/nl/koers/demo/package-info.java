/** The example organisation, a museum, brought in through the same doors as anybody's own figures. Its data are the tables in {@code db/demo}, with days counted from the day of loading. It exists only in a data folder that {@code koers demo} made. */
@org.jspecify.annotations.NullMarked
package nl.koers.demo;
