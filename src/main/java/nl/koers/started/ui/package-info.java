/** The screen on which pages get their why afterwards. */
@org.jspecify.annotations.NullMarked
package nl.koers.started.ui;
