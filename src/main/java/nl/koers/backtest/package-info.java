/**
 * {@code koers backtest FILE}: lets people check on their own history how often Koers would have been right. Reads a long
 * file of series and prints tables; needs neither data folder nor server.
 */
@org.jspecify.annotations.NullMarked
package nl.koers.backtest;
