package nl.koers.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Whether bytes that come in pieces are strict UTF-8: no overlong forms, no surrogates, nothing above U+10FFFF. */
final class Utf8Check {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;

    private boolean valid = true;
    private boolean sawMultibyte;
    private int awaited;
    private int lowest;
    private int highest;

    void accept(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to && valid) {
            if (awaited == 0) {
                while (i + 8 <= to && ((long) LONGS.get(bytes, i) & HIGH_BITS) == 0) {
                    i += 8;
                }
                if (i == to) {
                    return;
                }
            }
            step(bytes[i] & 0xFF);
            i++;
        }
    }

    private void step(int b) {
        if (awaited > 0) {
            valid = b >= lowest && b <= highest;
            lowest = 0x80;
            highest = 0xBF;
            awaited--;
            sawMultibyte = sawMultibyte || (valid && awaited == 0);
        } else if (b >= 0x80) {
            lead(b);
        }
    }

    private void lead(int b) {
        lowest = 0x80;
        highest = 0xBF;
        if (b >= 0xC2 && b <= 0xDF) {
            awaited = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            awaited = 2;
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            awaited = 3;
            lowest = b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            valid = false;
        }
    }

    /** No byte so far contradicts UTF-8; the last character may be cut off. */
    boolean isValid() {
        return valid;
    }

    /** The bytes ended in the middle of a character. */
    boolean isCutOff() {
        return awaited > 0;
    }

    /** At least one whole character outside ASCII was seen. */
    boolean sawMultibyte() {
        return sawMultibyte;
    }
}
