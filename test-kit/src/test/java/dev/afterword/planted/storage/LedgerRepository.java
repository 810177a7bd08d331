package dev.afterword.planted.storage;

import jakarta.ws.rs.core.Response;

/** R7: answers HTTP. */
class LedgerRepository {

    Response find() {
        return Response.ok().build();
    }
}
