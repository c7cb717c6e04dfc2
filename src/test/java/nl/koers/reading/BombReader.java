package nl.koers.reading;

import java.nio.file.Path;

/** Reads one file in a process of its own and says what came of it: a code, or {@code READ}. */
final class BombReader {

    private BombReader() {}

    public static void main(String[] arguments) {
        try {
            ImportCase.read(FileFuzz.PROFILES, Path.of(arguments[0]), "bomb.csv", ImportSetting.NONE);
            System.out.println("> READ");
        } catch (FileRefused refused) {
            System.out.println("> " + refused.problem().code());
        }
    }
}
