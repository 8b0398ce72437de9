using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Drafts;

internal sealed class FormDraftTables : IEntityTypeConfiguration<FormDraft>
{
    public void Configure(EntityTypeBuilder<FormDraft> builder)
    {
        builder.ToTable("FormDrafts").HasKey(draft => draft.Id);
        builder.HasIndex(draft => draft.Key).IsUnique();
        builder.HasIndex(draft => new { draft.AccountId, draft.Form });
    }
}
