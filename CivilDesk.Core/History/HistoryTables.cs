using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.History;

internal sealed class HistoryTables : IEntityTypeConfiguration<HistoryLine>, IEntityTypeConfiguration<HistoryHead>
{
    public void Configure(EntityTypeBuilder<HistoryLine> builder)
    {
        builder.ToTable("HistoryLines").HasKey(line => line.Sequence);
        builder.Property(line => line.Sequence).ValueGeneratedNever();
        builder.HasIndex(line => new { line.Subject, line.SubjectId });
        builder.HasIndex(line => line.PetitionerId);
        builder.HasIndex(line => line.AccountId);
    }

    public void Configure(EntityTypeBuilder<HistoryHead> builder)
    {
        builder.ToTable("HistoryHead").HasKey(head => head.Id);
        builder.Property(head => head.Id).ValueGeneratedNever();
    }
}
