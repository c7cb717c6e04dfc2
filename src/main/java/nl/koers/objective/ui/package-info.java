/** The screen of the chain of why: what each goal is for, how each objective is doing, and what does not hang together. */
@org.jspecify.annotations.NullMarked
package nl.koers.objective.ui;
