/** The dialog in which links to reports are made and ended. */
@org.jspecify.annotations.NullMarked
package nl.koers.share.ui;
