package org.gijido.ballots.web;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.gijido.access.Caller;
import org.gijido.access.Permission;
import org.gijido.ballots.casting.DeviceService;
import org.gijido.live.web.CommandData;
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
    public Permission needs() {
        return Permission.VOTE_CAST;
    }

    @Override
    public JsonValue handle(Caller caller, UUID commandId, JsonObject frame) {
        CommandData data = new CommandData(frame);
        boolean own = devices.claim(caller, data.number("sitting"), commandId, data.uuid("device"), data.flag("take"));
        return JsonText.object().add("result", own ? "YOURS" : "OTHER").build();
    }
}
