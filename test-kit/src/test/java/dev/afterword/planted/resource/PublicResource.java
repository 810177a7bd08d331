package dev.afterword.planted.resource;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** R2: is public for nobody. */
@Path("/public")
public class PublicResource {

    /** R2: blocks. */
    @GET
    public Response blocking() {
        return Response.ok().build();
    }
}
