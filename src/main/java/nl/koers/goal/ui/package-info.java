/** The screens of goals: the list, one goal, and the form that makes one. */
@org.jspecify.annotations.NullMarked
package nl.koers.goal.ui;
