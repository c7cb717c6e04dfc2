package nl.koers.i18n;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.util.Locale;

/** A {@link MessageFormat} pattern filled in with numbers and days as {@link Formats} writes them, choices included. */
final class Sentence {

    /** Never formats by itself: message formats are not made for several threads at once. */
    private final MessageFormat prototype;

    Sentence(String pattern, Locale language) {
        prototype = new MessageFormat(pattern, language);
        Format[] parts = prototype.getFormats();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] == null) {
                prototype.setFormat(i, new Plain(language));
            }
        }
    }

    String with(Object... arguments) {
        MessageFormat sentence = (MessageFormat) prototype.clone();
        Format[] parts = sentence.getFormats();
        for (int i = 0; i < parts.length; i++) {
            if (parts[i] instanceof ChoiceFormat choice) {
                sentence.setFormat(i, new Chosen(choice, sentence.getLocale(), arguments));
            }
        }
        return sentence.format(arguments);
    }

    /** An argument that says nothing about its form. */
    private static final class Plain extends Written {

        private static final long serialVersionUID = 1;
        private final Locale language;

        Plain(Locale language) {
            this.language = language;
        }

        @Override
        String write(Object argument) {
            return switch (argument) {
                case LocalDate day -> Formats.day(language, day);
                case Number number -> Formats.number(language, number.doubleValue(), 2);
                default -> argument.toString();
            };
        }
    }

    /** "1 day" or "{0} days": the words that go with the number, with the arguments in them. */
    private static final class Chosen extends Written {

        private static final long serialVersionUID = 1;
        private final ChoiceFormat choice;
        private final Locale language;
        private final transient Object[] arguments;

        Chosen(ChoiceFormat choice, Locale language, Object... arguments) {
            this.choice = choice;
            this.language = language;
            this.arguments = arguments;
        }

        @Override
        String write(Object argument) {
            String chosen = choice.format(argument);
            return chosen.contains("{") ? new Sentence(chosen.replace("'", "''"), language).with(arguments) : chosen;
        }
    }

    private abstract static class Written extends Format {

        private static final long serialVersionUID = 1;

        abstract String write(Object argument);

        @Override
        public final StringBuffer format(Object argument, StringBuffer written, FieldPosition position) {
            return written.append(write(argument));
        }

        @Override
        public final Object parseObject(String written, ParsePosition position) {
            throw new UnsupportedOperationException("Sentences are written, not read");
        }
    }
}
