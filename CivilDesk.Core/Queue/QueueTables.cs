using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Queue;

internal sealed class QueueTables : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("SavedViews").HasKey(view => view.Id);
        builder.HasIndex(view => new { view.AccountId, view.Name }).IsUnique();
    }
}
