package vn.sovang.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import vn.sovang.service.Services;
import vn.sovang.ui.campaign.CampaignController;
import vn.sovang.ui.campaign.CampaignModel;
import vn.sovang.ui.common.OpenFile;
import vn.sovang.ui.common.SaveAs;
import vn.sovang.ui.common.Screen;
import vn.sovang.ui.common.TableMemory;
import vn.sovang.ui.common.form.DraftKeeper;
import vn.sovang.ui.common.form.RecordModel.Desk;
import vn.sovang.ui.common.form.RecordScreen;
import vn.sovang.ui.proposal.ProposalModel;
import vn.sovang.ui.proposal.ProposalScreen;
import vn.sovang.ui.shell.Place;
import vn.sovang.ui.shell.ShellModel;

/**
 * Makes the screens of campaigns and proposals.
 *
 * @param today decides what lies in the future
 * @param drafts lets what is typed outlive a crash
 * @param memory keeps the columns that were chosen
 */
record ProposalScreens(
        Services services,
        Desk desk,
        ShellModel shell,
        Supplier<LocalDate> today,
        DraftKeeper drafts,
        TableMemory memory,
        SaveAs saveAs) {

    /** @param openFile asks for papers of a dossier */
    void putInto(Map<Place, Supplier<Screen>> makers, OpenFile openFile) {
        makers.put(Place.PROPOSALS, () -> {
            ProposalModel model = new ProposalModel(
                    services.proposals(), services.imports()::proposals, desk, shell.yearProperty(), today);
            drafts.watch(name(Place.PROPOSALS), model.editor());
            drafts.watch(name(Place.PROPOSALS) + "/rounds", model.rounds().editor());
            return new ProposalScreen(model, memory, saveAs, openFile);
        });
        makers.put(Place.CAMPAIGNS, () -> {
            CampaignModel model = new CampaignModel(services.proposals().campaigns(), desk, shell::day, today);
            drafts.watch(name(Place.CAMPAIGNS), model.editor());
            return new RecordScreen(
                    model,
                    "campaign.command.new",
                    "campaign.search",
                    List.of(),
                    words -> new CampaignController(model, memory, words));
        });
    }

    private static String name(Place place) {
        return place.name().toLowerCase(Locale.ROOT);
    }
}
