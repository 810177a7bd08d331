package dev.afterword.actions.tracker.mirror;

import dev.afterword.actions.actionitem.ActionItemView;
import dev.afterword.actions.actionitem.CommitListener;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Writes the wish for an issue into the transaction of the commitment, so that a tracker that is down blocks nobody. */
@ApplicationScoped
class IssueOnCommit implements CommitListener {

    private final MirrorService mirrors;

    IssueOnCommit(MirrorService mirrors) {
        this.mirrors = mirrors;
    }

    @Override
    public Uni<Void> committed(ActionItemView action) {
        return mirrors.committed(action);
    }
}
