package dev.afterword.retros.prompt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question that leads deeper.
 *
 * @param id stable name of the rule that asks
 * @param question what to ask oneself
 * @param because why it is asked
 * @param ofPerson whether it is asked because the words speak of a person
 */
@Schema(name = "FactorPrompt")
record PromptView(
        @Schema(examples = "PP01") String id,
        @Schema(examples = "What made that seem the right thing to do then?") String question,
        String because,
        boolean ofPerson) {}
