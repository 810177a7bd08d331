package dev.afterword.incidents.search;

import dev.afterword.restkit.identity.CurrentUser;
import dev.afterword.restkit.page.Page;
import dev.afterword.restkit.page.PageQuery;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Finds incidents under the caller's rights, and collects the words that typing mistakes are compared with. */
@ApplicationScoped
class SearchService {

    private final SearchRepository incidents;
    private final WordRepository words;
    private final CurrentUser user;
    private final Duration settled;

    SearchService(
            SearchRepository incidents,
            WordRepository words,
            CurrentUser user,
            // A transaction may commit this much later than it took its time; words come a little late for that.
            @ConfigProperty(name = "afterword.search.settled", defaultValue = "PT10S") Duration settled) {
        this.incidents = incidents;
        this.words = words;
        this.user = user;
        this.settled = settled;
    }

    Uni<Page<SearchHit>> search(SearchQuery query, PageQuery page) {
        var typed = query.words();
        var search = SearchSql.of(query, page, user.reader(), user.id());
        return incidents.walk(search.filters()).chain(walk -> words.lookUp(typed)
                .chain(asked -> incidents.find(search, asked, walk)));
    }

    @Scheduled(every = "${afterword.search.collect-every:5s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> collectWords() {
        return words.collect(settled);
    }
}
