package org.gijido.ballots.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.gijido.access.Caller;
import org.gijido.ballots.DeviceService;
import org.gijido.live.web.LiveCommand;
import org.gijido.platform.JsonText;

/** {@code ballots.device {sitting, device, take}}: whether the member votes with this device, and the explicit takeover. */
@ApplicationScoped
public class DeviceLiveCommand implements LiveCommand {

    @Inject
    private DeviceService devices;

    @Override
    public String name() {
        return "ballots.device";
    }

    @Override
    public JsonValue handle(Caller caller, UUID commandId, JsonObject data) {
        boolean own = devices.claim(caller, data.getJsonNumber("sitting").longValue(), UUID.fromString(data.getString("device")),
                data.getBoolean("take", false));
        return JsonText.object().add("result", own ? "YOURS" : "OTHER").build();
    }
}
