package dev.afterword.contracts;

import java.util.List;

/**
 * Who may see a record and everything derived from it.
 *
 * @param visibility {@code ORGANISATION} (anyone with a role) or {@code RESTRICTED} (only the audience)
 * @param audience principals: {@code person:<subject>} and {@code team:<group>}, and {@code break-glass:<incident>} for
 *     administrators who have the incident open; sorted, meaningful when restricted
 */
public record Access(String visibility, List<String> audience) {

    public static final String ORGANISATION = "ORGANISATION";
    public static final String RESTRICTED = "RESTRICTED";
}
