package nl.koers.api;

import nl.koers.imports.Refusal;

/** Carries a refusal out of a controller. */
final class RefusedFile extends RuntimeException {

    private final transient Refusal refusal;

    RefusedFile(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
