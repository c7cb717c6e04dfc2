/** The tab of a goal on which managers decide its budget and note its costs, and the card of the hourly rate in the settings. Nobody else gets either. */
@org.jspecify.annotations.NullMarked
package nl.koers.cost.ui;
