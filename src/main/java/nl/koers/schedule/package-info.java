/** When jobs run: Quartz triggers from the configuration, and the ledger that makes a missed run visible and a double run impossible. A job is one call of one door. Nothing here knows what a job does. */
@org.jspecify.annotations.NullMarked
package nl.koers.schedule;
