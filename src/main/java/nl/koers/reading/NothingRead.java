package nl.koers.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a file gave no table: the most that can be said of it, with the way out. */
final class NothingRead {

    private final ReadFigures figures;
    private final Profiles profiles;

    NothingRead(ReadFigures figures, Profiles profiles) {
        this.figures = figures;
        this.profiles = profiles;
    }

    /**
     * The refusal.
     *
     * @param untitledLine of a header that only a title above it would explain; 0 when there is none
     */
    FileRefused because(TableOpening opening, UnknownLines unknown, Preamble preamble, int untitledLine) {
        if (!opening.splitBy().isEmpty()) {
            return FileRefused.split(opening.splitBy());
        }
        if (untitledLine > 0) {
            return FileRefused.untitled(untitledLine);
        }
        TableMap list = opening.undated();
        if (list != null) {
            return FileRefused.undated(list.listed(), list.profile().instead(), figures.damagedInList());
        }
        if (opening.hasIgnored()) {
            return nothingToImport();
        }
        if (!preamble.isThere()) {
            return unknown.notRecognised(profiles.all());
        }
        unknown.restart(figures.notices());
        return noDates();
    }

    private FileRefused nothingToImport() {
        String known = noted(Notices.Why.NOTHING_TO_IMPORT).findFirst().orElse("");
        return FileRefused.naming(
                "NOTHING_TO_IMPORT",
                "This is a known export (" + known + ") without figures of the channel as a whole; export the totals.",
                known);
    }

    private Stream<String> noted(Notices.Why why) {
        return figures.notices().all().stream()
                .filter(notice -> notice.why().equals(why.name()))
                .map(Skipped::what);
    }

    /** Lines with a # stand above tables of which none gives a known figure and its day. */
    private FileRefused noDates() {
        List<String> first = noted(Notices.Why.UNKNOWN_TABLE)
                .map(what -> what.replaceFirst("^[^:]*: ", ""))
                .distinct()
                .toList();
        String found = first.stream().map(one -> "\"" + one + "\"").collect(Collectors.joining(", "));
        List<ImportProfile> known =
                profiles.all().stream().filter(ImportProfile::hasPreamble).toList();
        if (first.stream().map(HeaderWords::normal).anyMatch(word -> isDate(known, word))) {
            return FileRefused.naming("UNKNOWN_FIGURES", "No figure beside the days is known (" + found + ").", found);
        }
        Optional<String> instead = known.stream()
                .flatMap(profile -> Stream.ofNullable(profile.instead()))
                .findFirst();
        if (instead.isPresent() && !first.isEmpty()) {
            return FileRefused.undated(String.join("”, “", first), instead.get(), List.of());
        }
        return FileRefused.naming(
                "NO_DATES",
                "No table in this file says on which days its figures are (" + found
                        + "); export a report or exploration with the dimension Date.",
                found);
    }

    private static boolean isDate(List<ImportProfile> profiles, String word) {
        return profiles.stream().anyMatch(profile -> profile.date().isHeader(word));
    }
}
