package dev.afterword.retros.prose;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whom "they" are. In "three replicas were behind, and they did not respond" it is no person; the nearest sentence that names
 * several of anything tells. Words that stand for things become blanks, so that no rule takes them for people.
 */
final class Antecedents {
    private static final Pattern WORD = Pattern.compile("[\\p{L}@][\\p{L}\\d'-]{0,60}+|[.!?\\n]");
    private static final Set<String> PRONOUNS = Set.of("they", "their", "they'd", "they've", "they're");
    private static final Set<String> OF_PEOPLE_ALONE = Set.of(
            "forgot",
            "neglected",
            "misread",
            "misunderstood",
            "mistyped",
            "misjudged",
            "botched",
            "bungled",
            "messed",
            "screwed",
            "rushed",
            "panicked",
            "bothered",
            "thought",
            "assumed",
            "chose",
            "decided",
            "knew",
            "blamed",
            "should've",
            "ought");
    private static final Set<String> PEOPLE = Set.of(
            "engineer",
            "engineers",
            "developer",
            "developers",
            "dev",
            "devs",
            "administrator",
            "administrators",
            "admins",
            "operators",
            "sysadmin",
            "sysadmins",
            "dba",
            "dbas",
            "sre",
            "sres",
            "technician",
            "technicians",
            "contractor",
            "contractors",
            "intern",
            "interns",
            "responder",
            "responders",
            "employee",
            "employees",
            "staff",
            "reviewer",
            "reviewers",
            "author",
            "authors",
            "maintainer",
            "maintainers",
            "team",
            "teams",
            "colleague",
            "colleagues",
            "manager",
            "managers",
            "vendor",
            "analyst",
            "analysts",
            "commander",
            "people",
            "person",
            "somebody",
            "someone",
            "nobody",
            "everybody",
            "everyone",
            "management",
            "support",
            "ops",
            "operations",
            "devops",
            "qa",
            "crew",
            "members",
            "folks",
            "on-call",
            "oncall",
            "he",
            "she");
    private static final Set<String> OUTSIDERS =
            Set.of("customers", "users", "clients", "visitors", "tenants", "merchants", "subscribers", "shoppers");
    private static final Set<String> NO_THINGS = Set.of(
            "was",
            "is",
            "this",
            "its",
            "his",
            "hers",
            "ours",
            "has",
            "does",
            "as",
            "us",
            "thus",
            "always",
            "perhaps",
            "across",
            "yes",
            "times",
            "days",
            "hours",
            "minutes",
            "seconds",
            "weeks",
            "months",
            "years",
            "shows",
            "says",
            "means",
            "makes",
            "needs",
            "takes",
            "gives",
            "goes",
            "runs",
            "works",
            "thinks",
            "seems",
            "looks",
            "suggests",
            "indicates",
            "states",
            "notes",
            "tells",
            "knows",
            "believes",
            "reads",
            "happens",
            "whereas",
            "besides",
            "sometimes",
            "afterwards",
            "towards",
            "kubernetes",
            "dns",
            "aws",
            "https",
            "tls",
            "sms",
            "os",
            "steps",
            "hands",
            "eyes",
            "words",
            "pages",
            "alerts",
            "warnings",
            "alarms",
            "dashboards",
            "runbooks",
            "checks",
            "tests");

    private enum Kind {
        UNTOLD,
        PEOPLE,
        THINGS
    }

    private Antecedents() {}

    /** The text with every "they" that is not people blanked; as long as it was. */
    static String withoutThings(String text) {
        var result = new StringBuilder(text);
        var words = WORD.matcher(text);
        var before = Kind.UNTOLD;
        var here = Kind.UNTOLD;
        while (words.find()) {
            var word = words.group().toLowerCase(Locale.ROOT);
            if (PRONOUNS.contains(word)) {
                var told = here == Kind.UNTOLD ? before : here;
                if (told == Kind.THINGS && !isDoneByPeople(text, words.end())) {
                    result.replace(words.start(), words.end(), "_".repeat(words.end() - words.start()));
                }
            } else if (word.equals("\n")) {
                before = Kind.UNTOLD;
                here = Kind.UNTOLD;
            } else if (".!?".contains(word)) {
                before = here == Kind.UNTOLD ? before : here;
                here = Kind.UNTOLD;
            } else {
                here = told(here, word);
            }
        }
        return result.toString();
    }

    /** Outsiders count as things: what customers did not notice is nobody's failure. */
    private static Kind told(Kind here, String word) {
        if (word.startsWith("@") || PEOPLE.contains(word)) {
            return Kind.PEOPLE;
        }
        if (OUTSIDERS.contains(word)) {
            return Kind.THINGS;
        }
        return here != Kind.PEOPLE && isPlural(word) ? Kind.THINGS : here;
    }

    private static boolean isPlural(String word) {
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is")
                && !word.endsWith("'s")
                && !NO_THINGS.contains(word);
    }

    private static boolean isDoneByPeople(String text, int from) {
        var words = WORD.matcher(text).region(from, text.length());
        var seen = 0;
        while (seen < 3 && words.find()) {
            if (OF_PEOPLE_ALONE.contains(words.group().toLowerCase(Locale.ROOT))) {
                return true;
            }
            seen++;
        }
        return false;
    }
}
