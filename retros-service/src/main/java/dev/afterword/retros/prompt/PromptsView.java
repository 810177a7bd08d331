package dev.afterword.retros.prompt;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What to ask before a factor is recorded.
 *
 * @param speaksOfPerson whether the words speak of a person, by role, by pronoun or by a name that is known here
 * @param questions the questions, those that go below a person's act first
 */
@Schema(name = "FactorPrompts")
record PromptsView(boolean speaksOfPerson, List<PromptView> questions) {}
