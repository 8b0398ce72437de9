using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CivilDesk.Core.FollowUps;

internal sealed class FollowUpTables : IEntityTypeConfiguration<FollowUpCheck>, IEntityTypeConfiguration<Satisfaction>
{
    public void Configure(EntityTypeBuilder<FollowUpCheck> builder)
    {
        builder.ToTable("FollowUpChecks").HasKey(check => check.Id);
        builder.HasIndex(check => check.ComplaintId);
        builder.HasIndex(check => check.On);
    }

    public void Configure(EntityTypeBuilder<Satisfaction> builder)
    {
        builder.ToTable("Satisfactions").HasKey(satisfaction => satisfaction.Id);
        builder.HasIndex(satisfaction => satisfaction.ComplaintId).IsUnique();
        builder.HasIndex(satisfaction => satisfaction.On);
    }
}
