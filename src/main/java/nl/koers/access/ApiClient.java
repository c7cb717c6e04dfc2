package nl.koers.access;

import java.security.Principal;

/** A program that came with an API token of this name. */
record ApiClient(String name, Role role) implements Principal {

    @Override
    public String getName() {
        return "token:" + name;
    }
}
