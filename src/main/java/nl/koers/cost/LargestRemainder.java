package nl.koers.cost;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Cuts a whole number into parts that add up to it, by the method of the largest remainder. */
final class LargestRemainder {

    /** One per cent is a hundred of these. */
    static final int WHOLE = 10_000;

    private LargestRemainder() {}

    /**
     * In the order of the shares. Each part is its exact share rounded down (towards zero); what is left goes one by one
     * to the parts that lost most, among equals to the earlier one.
     *
     * @param basisPoints none negative, together 10,000
     * @throws IllegalArgumentException for other shares
     */
    static List<Long> of(long whole, List<Integer> basisPoints) {
        check(basisPoints);
        BigInteger total = BigInteger.valueOf(whole).abs();
        List<BigInteger[]> exact = basisPoints.stream()
                .map(share -> total.multiply(BigInteger.valueOf(share)).divideAndRemainder(BigInteger.valueOf(WHOLE)))
                .toList();
        List<BigInteger> parts =
                new ArrayList<>(exact.stream().map(part -> part[0]).toList());
        int left = total.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i)[1]).reversed())
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return parts.stream()
                .map(part -> whole < 0 ? part.negate() : part)
                .map(BigInteger::longValueExact)
                .toList();
    }

    private static void check(List<Integer> basisPoints) {
        long sum = 0;
        for (int share : basisPoints) {
            if (share < 0) {
                throw new IllegalArgumentException("Negative share: " + share);
            }
            sum += share;
        }
        if (sum != WHOLE) {
            throw new IllegalArgumentException("Shares add up to " + sum + " of " + WHOLE);
        }
    }
}
