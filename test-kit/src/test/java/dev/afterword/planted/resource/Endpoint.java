package dev.afterword.planted.resource;

import jakarta.ws.rs.Path;

/** R14: has a path and another name. */
@Path("/endpoint")
class Endpoint {}
