package dev.afterword.restkit.problem;

/**
 * One kind of problem that clients can match on: its slug is stable, its title and status never vary between occurrences.
 *
 * @param slug last part of the type URI, in kebab case
 * @param title short summary for people
 * @param status HTTP status code
 */
public record ProblemType(String slug, String title, int status) {

    /** The relative URI that identifies this kind in the {@code type} member. */
    public String uri() {
        return "/problems/" + slug;
    }
}
