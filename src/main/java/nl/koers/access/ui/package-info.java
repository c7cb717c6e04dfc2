/** The screens of access: set-up, sign-in, invitation, people. */
@org.jspecify.annotations.NullMarked
package nl.koers.access.ui;
