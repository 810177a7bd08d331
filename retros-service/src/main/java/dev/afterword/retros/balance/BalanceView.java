package dev.afterword.retros.balance;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How factors spread over people, process and technology. Counts and questions; what is right nobody but the people who
 * know the system can say.
 *
 * @param domains all three
 * @param factors standing factors that contributed
 * @param observed standing factors that were found along the way and did not contribute
 * @param questions what to ask where a domain has nothing, or where all actions go to one
 */
@Schema(name = "FactorBalance")
record BalanceView(List<DomainShare> domains, long factors, long observed, List<String> questions) {}
