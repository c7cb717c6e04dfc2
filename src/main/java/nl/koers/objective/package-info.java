/** The chain of why: business objective, strategy, marketing objective. Nothing is deleted while something hangs below it. How an objective is doing is not known here. */
@org.jspecify.annotations.NullMarked
package nl.koers.objective;
