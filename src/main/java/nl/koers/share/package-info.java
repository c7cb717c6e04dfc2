/** Links by which somebody without an account reads a report: to a month, to a goal or to a frozen budget round. It knows no round; a round hands its papers over by {@link nl.koers.share.FrozenPapers}. */
@org.jspecify.annotations.NullMarked
package nl.koers.share;
