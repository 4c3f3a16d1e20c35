import { RemovalPolicy } from 'aws-cdk-lib'
import { AttributeType, Billing, ProjectionType, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Construct } from 'constructs'
import { tableShape } from '../wiring.ts'
import { acknowledge } from './acknowledge.ts'
import type { StackSettings } from './settings.ts'

/** What must not be lost: the table, and the secret that keys its ids. */
export class Store extends Construct {
  readonly table: TableV2
  readonly secret: Secret

  constructor(scope: Construct, id: string, { stage, keepData, mostWritesPerSecond }: StackSettings) {
    super(scope, id)
    const removalPolicy = keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY
    const { partitionKey, sortKey, dueIndex } = tableShape

    this.table = new TableV2(this, 'Table', {
      tableName: `calltime-${stage}`,
      partitionKey: { name: partitionKey, type: AttributeType.STRING },
      sortKey: { name: sortKey, type: AttributeType.STRING },
      globalSecondaryIndexes: [
        {
          indexName: dueIndex.name,
          partitionKey: { name: dueIndex.partitionKey, type: AttributeType.STRING },
          sortKey: { name: dueIndex.sortKey, type: AttributeType.NUMBER },
          // The sweep wants keys alone; documents in the index would double what every save costs.
          projectionType: ProjectionType.KEYS_ONLY,
          maxWriteRequestUnits: mostWritesPerSecond,
        },
      ],
      // The fuse: a loop of ours is throttled long before it is expensive.
      billing: Billing.onDemand({ maxWriteRequestUnits: mostWritesPerSecond }),
      // AES-256 with a key of DynamoDB's own: free, and nothing to revoke by mistake.
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: keepData,
      removalPolicy,
    })

    this.secret = new Secret(this, 'Secret', {
      secretName: `calltime/${stage}`,
      description: 'Twilio credentials, link keys, id key. `npm run setup` fills it in.',
      // The key of all ids is made here and never seen; the rest comes from `npm run setup`.
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'idKey',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy,
    })
    acknowledge(
      this.secret,
      'AwsSolutions-SMG4',
      'Twilio issues the credentials and nothing at AWS can rotate them; the id key must never change. Two ' +
        'tokens are accepted while one is rotated: docs/deploy.md, "Rotating secrets".',
    )
  }
}
