using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.Pledge;

internal sealed class PledgeTables : IEntityTypeConfiguration<PledgeCard>, IEntityTypeConfiguration<PledgeRecord>, IEntityTypeConfiguration<OutsideReport>
{
    public void Configure(EntityTypeBuilder<PledgeCard> builder)
    {
        builder.ToTable("PledgeCards").HasKey(card => card.Id);
        builder.Ignore(card => card.Term).Ignore(card => card.Text);
        builder.HasIndex(card => new { card.TermStart, card.TermEnd }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<PledgeRecord> builder)
    {
        builder.ToTable("PledgeRecords").HasKey(record => record.Id);
        builder.HasIndex(record => record.On);
    }

    public void Configure(EntityTypeBuilder<OutsideReport> builder)
    {
        builder.ToTable("OutsideReports").HasKey(report => report.Id);
        builder.Ignore(report => report.Period);
        builder.HasIndex(report => new { report.Kind, report.PeriodStart });
    }
}
