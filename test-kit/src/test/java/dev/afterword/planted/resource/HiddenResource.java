package dev.afterword.planted.resource;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** R2: its method would answer 404. */
@Path("/hidden")
class HiddenResource {

    @GET
    Uni<Integer> hidden() {
        return Uni.createFrom().item(1);
    }
}
