package dev.afterword.retros.balance;

import dev.afterword.retros.factor.FactorDomain;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was found in one domain.
 *
 * @param factors standing factors that contributed
 * @param share of all that contributed, 0 to 1; null where there are none at all
 * @param helped standing factors that limited the impact, went well or were lucky
 * @param actions actions that are to change one of the domain's factors; one that changes several domains counts in each
 */
record DomainShare(
        FactorDomain domain, long factors, @Schema(examples = "0.5") Double share, long helped, long actions) {}
