package vn.sovang.service.proposal;

import vn.sovang.store.Store;

/** What can be done with campaigns and proposals. */
public record ProposalServices(
        ProposalService proposals,
        CouncilService council,
        DossierService dossiers,
        CouncilPapers papers,
        CampaignService campaigns) {

    public static ProposalServices of(Store store) {
        return new ProposalServices(
                new ProposalService(store),
                new CouncilService(store),
                new DossierService(store),
                new CouncilPapers(store),
                new CampaignService(store));
    }
}
