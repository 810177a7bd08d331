package dev.afterword.planted.resource;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** R1: asks a repository. */
@Path("/storing")
class StoringResource {

    private final WrongRepository repository = new WrongRepository();

    @GET
    public Uni<Integer> count() {
        return repository.count();
    }
}
