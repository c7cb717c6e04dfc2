/** The SMART promise: what, by when, by whom. A change of target, baseline or deadline asks a reason and keeps the old promise. A goal does not know how it is doing. */
@org.jspecify.annotations.NullMarked
package nl.koers.goal;
