/** The screens of budget rounds, for managers. For anybody else there is nothing at their addresses. */
@org.jspecify.annotations.NullMarked
package nl.koers.round.ui;
