package dev.afterword.retros.prompt;

import dev.afterword.retros.factor.FactorDomain;
import dev.afterword.retros.factor.FactorRole;
import java.util.regex.Pattern;

/**
 * When to ask a question.
 *
 * @param id stable name of the rule
 * @param ofPerson whether it is only asked where the words speak of a person
 * @param domain the domain that it is for, or null for all
 * @param role the role that it is for, or null for all
 * @param words what the statement must speak of
 * @param question what is asked
 * @param because why it is asked
 */
record PromptRule(
        String id,
        boolean ofPerson,
        FactorDomain domain,
        FactorRole role,
        Pattern words,
        String question,
        String because) {

    boolean asks(PromptRequest of, boolean person) {
        return (person || !ofPerson)
                && (domain == null || domain == of.domain())
                && (role == null || role == of.role())
                && words.matcher(of.statement()).find();
    }

    PromptView view() {
        return new PromptView(id, question, because, ofPerson);
    }
}
