# Three things must be right before an application on EC2 can read a bucket. Here they are.

# 1. The role may do what the application needs, and no more.
resource "aws_iam_role_policy" "read_reports" {
  name = "read-reports"
  role = aws_iam_role.s3_access.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect = "Allow"
      Action = ["s3:GetObject", "s3:ListBucket"]
      Resource = [
        "arn:aws:s3:::example-reports",
        "arn:aws:s3:::example-reports/*",
      ]
    }
  })
}

# 2. The role trusts the service that uses it.
resource "aws_iam_role" "s3_access" {
  name = "S3Access"

  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = {
      Effect    = "Allow"
      Principal = { Service = "ec2.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }
  })
}

resource "aws_iam_instance_profile" "s3_access" {
  name = "S3Access"
  role = aws_iam_role.s3_access.name
}

resource "aws_instance" "reports" {
  ami                  = "ami-0abcdef1234567890"
  instance_type        = "t3.small"
  iam_instance_profile = aws_iam_instance_profile.s3_access.name
}

# 3. Whoever launches the instance may pass this role, and no other.
resource "aws_iam_policy" "launch_reports" {
  name = "launch-reports"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Sid      = "Launch"
        Effect   = "Allow"
        Action   = ["ec2:RunInstances", "ec2:AssociateIamInstanceProfile"]
        Resource = "*"
      },
      {
        Sid      = "SeeProfiles"
        Effect   = "Allow"
        Action   = ["iam:GetInstanceProfile", "iam:ListInstanceProfiles"]
        Resource = "*"
      },
      {
        Sid      = "PassS3Access"
        Effect   = "Allow"
        Action   = ["iam:GetRole", "iam:PassRole"]
        Resource = "arn:aws:iam::111122223333:role/S3Access"
      },
    ]
  })
}

terraform {
  required_version = ">= 1.5.0"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "5.100.0"
    }
  }
}

# No account behind it: these settings let `terraform plan` run without credentials.
provider "aws" {
  region                      = "eu-central-1"
  access_key                  = "mock"
  secret_key                  = "mock"
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
}
