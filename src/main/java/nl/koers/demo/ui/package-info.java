/** How the example is put in and taken away: the first choice on an empty overview, and a page of the settings. */
@org.jspecify.annotations.NullMarked
package nl.koers.demo.ui;
