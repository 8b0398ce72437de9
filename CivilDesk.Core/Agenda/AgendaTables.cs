using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Agenda;

internal sealed class AgendaTables : IEntityTypeConfiguration<AgendaFeed>
{
    public void Configure(EntityTypeBuilder<AgendaFeed> builder)
    {
        builder.ToTable("AgendaFeeds").HasKey(feed => feed.Id);
        builder.HasIndex(feed => feed.TokenHash).IsUnique();
        builder.HasIndex(feed => feed.AccountId);
    }
}
