package dev.afterword.actions.actionitem;

import io.smallrye.mutiny.Uni;

/** Port for those who act when an action is taken on; called inside the transaction of the commitment. */
public interface CommitListener {

    Uni<Void> committed(ActionItemView action);
}
