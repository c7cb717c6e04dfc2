/** What each person must do, and who hears of it when nobody does it. Rules say so from facts; nothing is stored, so that an action is gone when it is done. */
@org.jspecify.annotations.NullMarked
package nl.koers.action;
