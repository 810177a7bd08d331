package dev.afterword.incidents.reliability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service outside of the view that the same incidents named: responsibility that is shared.
 *
 * @param key key of the service
 * @param name its name
 * @param team team that owns it, or null
 * @param incidents how many incidents of the last 90 days named both
 */
@Schema(name = "SharedService")
record SharedServiceView(String key, String name, String team, int incidents) {}
