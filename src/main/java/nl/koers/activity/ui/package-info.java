/** How activity is said on a screen. */
@org.jspecify.annotations.NullMarked
package nl.koers.activity.ui;
