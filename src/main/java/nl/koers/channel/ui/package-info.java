/** The screen on which channels are kept and seen. */
@org.jspecify.annotations.NullMarked
package nl.koers.channel.ui;
