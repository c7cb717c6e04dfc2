/** The overview screen. */
@org.jspecify.annotations.NullMarked
package nl.koers.dashboard.ui;
